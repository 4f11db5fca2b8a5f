package io.github.amazonpaygateway.file;

import java.util.Locale;

/** The form of a file that Amazon takes. */
public enum FileType {
    /** Text with commas. */
    CSV("text/csv"),
    /** Portable document. */
    PDF("application/pdf"),
    /** Spreadsheet of old Excel. */
    XLS("application/vnd.ms-excel"),
    /** Spreadsheet of Excel. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Document of old Word. */
    DOC("application/msword"),
    /** Document of Word. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** Spreadsheet of OpenDocument. */
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    /** Picture. */
    JPG("image/jpeg"),
    /** Picture. */
    PNG("image/png");

    private final String contentType;

    FileType(String contentType) {
        this.contentType = contentType;
    }

    /** As Amazon writes it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As HTTP writes it. */
    public String contentType() {
        return contentType;
    }
}
