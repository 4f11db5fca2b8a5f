package io.github.amazonpaygateway.impl.signing;

import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;

/** Tries one provider after the other until one works. */
record CryptoProviderSelection(List<CryptoProviderSource> sources) {

    private static final System.Logger LOG = System.getLogger(CryptoProvider.class.getName());

    static CryptoProviderSelection of(CryptoProviderChoice choice) {
        return new CryptoProviderSelection(choice.sources());
    }

    CryptoProvider select() {
        List<String> troubles = new ArrayList<>();
        for (CryptoProviderSource source : sources) {
            try {
                CryptoProvider provider = source.load();
                CryptoSelfTest.run(provider);
                LOG.log(Level.INFO, "Amazon Pay requests are signed by " + provider + because(troubles));
                return provider;
            } catch (Throwable trouble) { // errors of linkage too: payments must go on without the native library
                troubles.add(reason(trouble));
            }
        }
        throw new IllegalStateException(String.join("; ", troubles));
    }

    private static String because(List<String> troubles) {
        return troubles.isEmpty() ? "" : " (faster ones are not used: " + String.join("; ", troubles) + ")";
    }

    private static String reason(Throwable trouble) {
        if (trouble instanceof ClassNotFoundException absent) {
            return absent.getMessage() + " is not on the class path";
        }
        Throwable cause = trouble instanceof InvocationTargetException && trouble.getCause() != null
                ? trouble.getCause()
                : trouble;
        return cause.toString();
    }
}
