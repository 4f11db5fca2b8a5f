package io.github.amazonpaygateway.itests.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.BasicAuthenticationMechanismDefinition;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** Who may log in to the shop: one, with the name for a password. */
@ApplicationScoped
@BasicAuthenticationMechanismDefinition(realmName = "shop")
public class Callers implements IdentityStore {

    static final String CLERK = "clerk";

    /** Called by the container, which looks for this signature. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        return credential.compareTo(CLERK, CLERK)
                ? new CredentialValidationResult(CLERK)
                : CredentialValidationResult.INVALID_RESULT;
    }
}
