package io.github.amazonpaygateway.impl.signing;

import java.security.Provider;
import java.security.Signature;

/** Where a provider comes from. Native ones are looked up by name, so that nothing breaks where they are absent. */
@FunctionalInterface
interface CryptoProviderSource {

    /** Amazon Corretto Crypto Provider. Its class loads without its native part too, and then says what was missing. */
    CryptoProviderSource CORRETTO = () -> {
        Class<?> type = Class.forName("com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider");
        Provider provider = (Provider) type.getField("INSTANCE").get(null);
        if (type.getMethod("getLoadingError").invoke(provider) instanceof Throwable error) {
            throw error;
        }
        return new CryptoProvider(provider, "RSASSA-PSS");
    };

    CryptoProviderSource CONSCRYPT = () -> {
        Class<?> type = Class.forName("org.conscrypt.Conscrypt");
        Provider provider = (Provider) type.getMethod("newProvider").invoke(null);
        return new CryptoProvider(provider, "SHA256withRSA/PSS");
    };

    /** Whatever the JVM is set up with, which an operator may have changed on purpose. */
    CryptoProviderSource JDK =
            () -> new CryptoProvider(Signature.getInstance("RSASSA-PSS").getProvider(), "RSASSA-PSS");

    /** @throws Throwable also errors of linkage, when a native library does not fit this machine */
    CryptoProvider load() throws Throwable;
}
