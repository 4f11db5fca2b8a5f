package io.github.amazonpaygateway.impl.config;

import java.util.List;

/** Settings with which no payment could be taken: all that is wrong with them, of all merchants. */
public final class ConfigurationException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    ConfigurationException(List<String> problems) {
        super("Amazon Pay cannot be used with these settings, "
                + (problems.size() == 1 ? "1 problem" : problems.size() + " problems") + ":\n  "
                + String.join("\n  ", problems));
        this.problems = List.copyOf(problems);
    }

    /** One line each: the name of the setting, its fault, the remedy. No secrets. */
    public List<String> problems() {
        return problems;
    }
}
