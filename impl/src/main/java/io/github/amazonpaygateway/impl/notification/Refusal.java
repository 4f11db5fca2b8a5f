package io.github.amazonpaygateway.impl.notification;

/** Why a message is not taken. The text is for our log, never for the sender. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Whose fault it is; SNS never sends again after a 4xx. */
    enum Kind {
        MALFORMED(400),
        FORGED(403),
        /** Ours, and perhaps over soon. */
        NOT_NOW(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }
    }

    private final Kind kind;

    private Refusal(Kind kind, String reason) {
        super(reason);
        this.kind = kind;
    }

    static Refusal malformed(String reason) {
        return new Refusal(Kind.MALFORMED, reason);
    }

    static Refusal forged(String reason) {
        return new Refusal(Kind.FORGED, reason);
    }

    static Refusal notNow(String reason) {
        return new Refusal(Kind.NOT_NOW, reason);
    }

    Kind kind() {
        return kind;
    }

    int status() {
        return kind.status;
    }

    /** They are many when somebody tries, and nobody looks at where they came from. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
