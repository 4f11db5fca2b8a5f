package io.github.amazonpaygateway.impl.transport;

import java.util.List;
import java.util.Map;

/**
 * What came back for one request.
 *
 * @param fate how far the request came
 * @param status the HTTP status, 0 if none was seen
 * @param headers the headers in the order and spelling in which they came
 * @param body the decoded body, empty unless the request was answered
 * @param detail the type of the body, or one sentence on why there is no answer
 */
record Answer(Fate fate, int status, List<Map.Entry<String, String>> headers, byte[] body, String detail) {}
