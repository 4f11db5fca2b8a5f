package io.github.amazonpaygateway.simulator.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void escapesWhatCouldEndATextOrAnAttribute() {
        assertThat(Html.text("<a href=\"x\" o='y'>&ü</a>").markup())
                .isEqualTo("&lt;a href=&quot;x&quot; o=&#39;y&#39;&gt;&amp;ü&lt;/a&gt;");
    }

    @Test
    void templatesEscapeTextsAndKeepMarkup() {
        var template = new Template("test", "<p title=\"{{title}}\">{{content}}</p>");

        Html filled = template.fill(Map.of("title", "\"><script>", "content", new Html("<b>1</b>")));

        assertThat(filled.markup()).isEqualTo("<p title=\"&quot;&gt;&lt;script&gt;\"><b>1</b></p>");
    }

    @Test
    void valuesAreNoTemplates() {
        var template = new Template("test", "{{a}}{{b}}");

        assertThat(template.fill(Map.of("a", "{{b}}$1\\", "b", "x")).markup()).isEqualTo("{{b}}$1\\x");
    }

    @Test
    void aForgottenValueIsAnError() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Template("test.html", "{{a}}").fill(Map.of()))
                .withMessage("test.html needs a");
    }
}
