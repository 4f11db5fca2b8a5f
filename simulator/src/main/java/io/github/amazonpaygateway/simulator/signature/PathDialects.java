package io.github.amazonpaygateway.simulator.signature;

import java.util.LinkedHashSet;
import java.util.Set;

/** The texts that clients sign for one and the same path. */
final class PathDialects {

    private PathDialects() {}

    static String documented(String rawPath) {
        return rawPath.isEmpty() ? "/" : rawPath;
    }

    static Set<String> of(String rawPath) {
        String sent = documented(rawPath);
        String decoded = Rfc3986.decode(sent);
        var texts = new LinkedHashSet<String>();
        texts.add(sent);
        texts.add(Rfc3986.encodePath(decoded));
        texts.add(Rfc3986.encodePath(decoded.replaceAll("/+", "/")));
        texts.add(decoded);
        return texts;
    }
}
