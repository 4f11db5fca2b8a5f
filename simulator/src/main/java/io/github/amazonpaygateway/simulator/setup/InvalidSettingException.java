package io.github.amazonpaygateway.simulator.setup;

/** A setting cannot be used; the message names it, its fault and the remedy. */
public final class InvalidSettingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Says what is wrong.
     *
     * @param setting as the user spelled it
     * @param fault what is wrong with it
     * @param remedy what to do
     */
    public InvalidSettingException(String setting, String fault, String remedy) {
        super(setting + ": " + fault + ". " + remedy, null, false, false);
    }
}
