package io.github.amazonpaygateway.simulator.file;

import java.util.Arrays;
import java.util.Locale;

/** What a file can be. */
enum FileType {
    CSV("text/csv"),
    PDF("application/pdf"),
    XLS("application/vnd.ms-excel"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    DOC("application/msword"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    JPG("image/jpeg"),
    PNG("image/png");

    private final String contentType;

    FileType(String contentType) {
        this.contentType = contentType;
    }

    static FileType of(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT));
    }

    static String[] wireNames() {
        return Arrays.stream(values()).map(FileType::wireName).toArray(String[]::new);
    }

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    String contentType() {
        return contentType;
    }
}
