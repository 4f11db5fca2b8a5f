package io.github.amazonpaygateway.impl.transport;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.NoHttpResponseException;

/** Says why there is no answer. Quotes only messages that name hosts and certificates: others may quote the answer. */
final class Trouble {

    private static final int LONGEST = 300;

    private Trouble() {}

    static String sentence(Throwable cause, HttpEngineSettings settings) {
        if (cause instanceof ConnectionRequestTimeoutException) {
            return "All " + settings.maxConnections() + " connections were in use for "
                    + settings.leaseTimeout().toMillis() + " ms";
        }
        if (cause instanceof UnknownHostException) {
            return "The host name is unknown: " + quoted(cause);
        }
        if (cause instanceof ConnectTimeoutException
                || cause instanceof ConnectException
                || cause instanceof NoRouteToHostException) {
            return "No connection: " + quoted(cause);
        }
        if (cause instanceof SSLException) {
            return "TLS failed: " + quoted(cause);
        }
        if (cause instanceof SocketTimeoutException) {
            return "Nothing was heard for " + settings.responseTimeout().toMillis() + " ms";
        }
        if (cause instanceof NoHttpResponseException || cause instanceof ConnectionClosedException) {
            return "The connection was closed before the answer was complete";
        }
        return cause instanceof SocketException || cause instanceof AnswerTooLargeException
                ? "The connection broke: " + quoted(cause)
                : "The answer could not be read: " + cause.getClass().getSimpleName();
    }

    private static String quoted(Throwable cause) {
        String text = String.valueOf(cause.getMessage()).replaceAll("\\p{Cntrl}+", " ");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
