package io.github.amazonpaygateway.impl.button;

import java.util.List;
import java.util.Random;

/** What somebody might put into a note to break a page, or a signature. */
final class HostileTexts {

    private static final List<String> PARTS = List.of(
            "</script>",
            "<script>",
            "<!--",
            "-->",
            "]]>",
            "<![CDATA[",
            "\"",
            "'",
            "`",
            "\\",
            "\\\"",
            "\\u0022",
            "\\u003c",
            "&quot;",
            "&amp",
            "&#39;",
            "&#0;",
            "&lt",
            "<img src=x onerror=alert(1)>",
            "\" onload=\"x",
            "' onload='x",
            "\r\n",
            "\r",
            "\n",
            "\t",
            "\f",
            "\u0000",
            "\u0001",
            "\u001f",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u2028",
            "\u2029",
            "\ufeff",
            "\ufffe",
            "\uffff",
            "\u202e",
            "Größe",
            "日本",
            "\ud83d\ude00",
            "${x}",
            "#{x}",
            "{{x}}",
            "/",
            "=",
            " ",
            "a");

    private final Random random;

    HostileTexts(long seed) {
        random = new Random(seed);
    }

    /** At most 240 characters, and something to see in it. */
    String next() {
        StringBuilder text = new StringBuilder("x");
        for (int left = random.nextInt(9); left >= 0; left--) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return text.toString();
    }
}
