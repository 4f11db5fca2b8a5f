package io.github.amazonpaygateway.impl.transport;

import java.io.IOException;

/** More came than any answer of Amazon can be. */
final class AnswerTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    AnswerTooLargeException() {
        super("the answer is larger than " + AnswerReader.BODY_LIMIT + " bytes");
    }
}
