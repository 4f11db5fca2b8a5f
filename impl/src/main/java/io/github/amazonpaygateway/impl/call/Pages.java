package io.github.amazonpaygateway.impl.call;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The elements of a list that comes in pages. A page is fetched when its first element is asked for, never before; each
 * is a call of its own.
 */
public final class Pages<T> extends AbstractSpliterator<T> {

    /**
     * One page.
     *
     * @param elements in their order; may be none, even when there are more pages
     * @param nextToken how to ask for the next page, unless this is the last
     */
    public record Page<T>(List<T> elements, Optional<String> nextToken) {}

    private final Function<Optional<String>, Page<T>> fetch;
    private Iterator<T> elements = List.<T>of().iterator();
    private Optional<String> nextToken = Optional.empty();
    private boolean last;

    private Pages(Function<Optional<String>, Page<T>> fetch) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.fetch = fetch;
    }

    /** @param fetch the first page for no token, else the page that the token names */
    public static <T> Stream<T> stream(Function<Optional<String>, Page<T>> fetch) {
        return StreamSupport.stream(new Pages<>(fetch), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        while (!elements.hasNext() && !last) {
            turn();
        }
        if (!elements.hasNext()) {
            return false;
        }
        action.accept(elements.next());
        return true;
    }

    private void turn() {
        Page<T> page = fetch.apply(nextToken);
        elements = page.elements().iterator();
        // a token that repeats itself would lead round in a circle for ever
        last = page.nextToken().isEmpty() || page.nextToken().equals(nextToken);
        nextToken = page.nextToken();
    }
}
