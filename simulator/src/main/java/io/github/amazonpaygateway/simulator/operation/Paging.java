package io.github.amazonpaygateway.simulator.operation;

import static io.github.amazonpaygateway.simulator.failure.Refusals.invalidValue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Which part of a list a query asks for. The token of the next part holds the query itself, so nothing is kept.
 *
 * @param query as first asked
 * @param offset how many elements came before
 */
public record Paging(Query query, int offset) {

    private static final String TOKEN = "nextToken";
    private static final int MOST = 100;

    /** The paging a query asks for by its token, or the beginning. */
    public static Paging of(Query asked) {
        return asked.text(TOKEN).map(Paging::ofToken).orElseGet(() -> new Paging(asked, 0));
    }

    /** The part of the list. */
    public <T> List<T> part(List<T> all) {
        return all.stream().skip(offset).limit(size()).toList();
    }

    /** The token of the next part, if there is one. */
    public Optional<String> next(List<?> all) {
        int end = offset + size();
        return end >= all.size() ? Optional.empty() : Optional.of(token(end));
    }

    private int size() {
        String asked = query.text("pageSize").orElse("10");
        if (!asked.matches("\\d{1,3}") || Integer.parseInt(asked) < 1 || Integer.parseInt(asked) > MOST) {
            throw invalidValue("pageSize", asked, "Has to be between 1 and " + MOST + ".");
        }
        return Integer.parseInt(asked);
    }

    private String token(int end) {
        String text = end + "?" + query.encoded();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Paging ofToken(String token) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split("\\?", 2);
            return new Paging(Query.of(parts[1]), Integer.parseInt(parts[0]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException notOurs) {
            throw invalidValue(TOKEN);
        }
    }
}
