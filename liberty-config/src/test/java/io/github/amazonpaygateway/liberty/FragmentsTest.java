package io.github.amazonpaygateway.liberty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class FragmentsTest {

    private static final Path FRAGMENTS = Path.of("src/main/resources/amazonpay");
    private static final Path DOCUMENTED = Path.of("../docs/settings.md");

    /** The name, and the fourth cell, which is the default. */
    private static final Pattern ROW =
            Pattern.compile("^\\| `(amazonpay\\.[^`]+)` \\|[^|]*\\|[^|]*\\| `?([^|`]*)`? \\|", Pattern.MULTILINE);

    private static final Pattern COMMENTED =
            Pattern.compile("^ *<!-- (<variable name=\"([^\"]+)\" value=\"([^\"]*)\"/>) -->$", Pattern.MULTILINE);

    @Test
    void everyDocumentedSettingAndNoOtherHasItsVariable() throws IOException {
        assertThat(variables().keySet()).isEqualTo(documentedDefaults().keySet());
    }

    @Test
    void aVariableShowsTheDefaultWhereThereIsOne() throws IOException {
        var defaults = documentedDefaults();
        defaults.values().removeIf(String::isBlank);

        assertThat(defaults).isNotEmpty();
        assertThat(variables()).containsAllEntriesOf(defaults);
    }

    @Test
    void theFormIsStillXmlWhenEverythingIsSet() throws IOException {
        var filled = COMMENTED.matcher(fragment("amazonpay-settings.xml")).replaceAll(found -> quoted(found.group(1)));

        assertThat(filled.split("<variable")).hasSize(variables().size() + 1);
        assertWellFormed(filled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amazonpay-features.xml",
                "amazonpay-ledger.xml",
                "amazonpay-logging.xml",
                "amazonpay-settings.xml"
            })
    void aFragmentIsXml(String name) throws IOException {
        assertWellFormed(fragment(name));
    }

    private static Map<String, String> variables() throws IOException {
        var variables = new TreeMap<String, String>();
        COMMENTED.matcher(fragment("amazonpay-settings.xml")).results().forEach(found -> assertThat(
                        variables.put(found.group(2), found.group(3)))
                .as(found.group(2) + " twice")
                .isNull());
        return variables;
    }

    private static Map<String, String> documentedDefaults() throws IOException {
        var defaults = new TreeMap<String, String>();
        ROW.matcher(Files.readString(DOCUMENTED)).results().forEach(row -> defaults.put(row.group(1), row.group(2)));
        assertThat(defaults).as("settings in " + DOCUMENTED).isNotEmpty();
        return defaults;
    }

    private static String fragment(String name) throws IOException {
        return Files.readString(FRAGMENTS.resolve(name));
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }

    private static void assertWellFormed(String xml) {
        assertThatCode(() -> DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(xml))))
                .doesNotThrowAnyException();
    }
}
