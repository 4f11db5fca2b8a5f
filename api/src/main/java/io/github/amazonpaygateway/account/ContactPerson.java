package io.github.amazonpaygateway.account;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The person whom Amazon may ask.
 *
 * @param personFullName full name
 * @param residentialAddress where the person lives
 * @param dateOfBirth when the person was born; sent as {@code 1990-12-31}, which is inferred
 */
public record ContactPerson(
        String personFullName, Optional<AccountAddress> residentialAddress, Optional<LocalDate> dateOfBirth) {

    /** Shows nothing of the person. */
    @Override
    public String toString() {
        return "ContactPerson[]";
    }
}
