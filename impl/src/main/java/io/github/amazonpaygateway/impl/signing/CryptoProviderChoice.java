package io.github.amazonpaygateway.impl.signing;

import java.util.List;

/** What a merchant may ask for. */
public enum CryptoProviderChoice {
    AUTO,
    CORRETTO,
    CONSCRYPT,
    JDK;

    /** In the order of their speed, the JDK last as it is always there. */
    List<CryptoProviderSource> sources() {
        return switch (this) {
            case AUTO ->
                List.of(CryptoProviderSource.CORRETTO, CryptoProviderSource.CONSCRYPT, CryptoProviderSource.JDK);
            case CORRETTO -> List.of(CryptoProviderSource.CORRETTO);
            case CONSCRYPT -> List.of(CryptoProviderSource.CONSCRYPT);
            case JDK -> List.of(CryptoProviderSource.JDK);
        };
    }
}
