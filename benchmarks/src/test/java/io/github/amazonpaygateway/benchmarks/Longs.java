package io.github.amazonpaygateway.benchmarks;

import java.util.Arrays;
import java.util.stream.LongStream;

/** Numbers in the order in which they came, without an object for each. */
final class Longs {

    private long[] values = new long[4096];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    LongStream stream() {
        return Arrays.stream(values, 0, size);
    }
}
