package io.github.amazonpaygateway.simulator.setup;

import io.github.amazonpaygateway.simulator.notification.AuthorityPem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Keeps the authority under which notifications are signed, so that a shop can trust it before the simulator runs. */
final class AuthorityFiles {

    private static final String PRIVATE_KEY = "notifications-ca-key.pem";

    /** One that ends sooner is made anew. */
    private static final Duration LEAST = Duration.ofDays(7);

    private AuthorityFiles() {}

    /** That of the directory; made if it has none that can be used. */
    static AuthorityPem open(Path directory) throws IOException {
        Path certificate = directory.resolve(MerchantDirectory.AUTHORITY);
        Path key = directory.resolve(PRIVATE_KEY);
        if (Files.exists(certificate) && Files.exists(key)) {
            var kept = new AuthorityPem(Files.readString(certificate), Files.readString(key));
            if (isUsable(kept)) {
                return kept;
            }
        }
        AuthorityPem made = AuthorityPem.made();
        SecretFile.write(key, made.privateKey());
        Files.writeString(certificate, made.certificate());
        return made;
    }

    private static boolean isUsable(AuthorityPem kept) {
        try {
            return kept.isValidAt(Instant.now().plus(LEAST));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
