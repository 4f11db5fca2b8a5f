package io.github.amazonpaygateway.impl.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tests of one package that are marked with {@code @Proves}. Read as text, because the tests of the servers are in a
 * module that is built after this one.
 */
final class MarkedTests {

    private static final Pattern MARK = Pattern.compile("@Proves\\(");

    /** In curly brackets or without: names in quotation marks. */
    private static final Pattern MARKED_TEST = Pattern.compile("@Test\\s+@Proves\\(([^()]*)\\)\\s+void\\s+(\\w+)\\(");

    private static final Pattern NAME = Pattern.compile("\"(\\w+)\"");

    /**
     * One test.
     *
     * @param operations what it proves
     * @param name class and method, as {@code OperationsIT.createCharge}
     */
    record MarkedTest(List<String> operations, String name) {}

    private final List<MarkedTest> tests;
    private final int marks;

    private MarkedTests(List<MarkedTest> tests, int marks) {
        this.tests = tests;
        this.marks = marks;
    }

    /** Those in the files of a directory whose names end so. */
    static MarkedTests in(Path directory, String ending) {
        List<Path> files = files(directory, ending);
        return new MarkedTests(files.stream().flatMap(MarkedTests::tests).toList(), (int) files.stream()
                .flatMap(file -> MARK.matcher(text(file)).results())
                .count());
    }

    List<MarkedTest> all() {
        return tests;
    }

    /** How many marks there are, also on what is no test. */
    int marks() {
        return marks;
    }

    /** Of which tests prove an operation. */
    List<String> of(String operation) {
        return tests.stream()
                .filter(test -> test.operations().contains(operation))
                .map(MarkedTest::name)
                .toList();
    }

    private static Stream<MarkedTest> tests(Path file) {
        String type = file.getFileName().toString().replace(".java", "");
        return MARKED_TEST.matcher(text(file)).results().map(test -> marked(type, test));
    }

    private static MarkedTest marked(String type, MatchResult test) {
        List<String> operations =
                NAME.matcher(test.group(1)).results().map(name -> name.group(1)).toList();
        return new MarkedTest(operations, type + "." + test.group(2));
    }

    private static List<Path> files(Path directory, String ending) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending + ".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
