package io.github.amazonpaygateway.benchmarks.stub;

/**
 * What the stub saw since it was asked last.
 *
 * @param requests all of them
 * @param connections those that were opened
 * @param invalid requests whose signature does not verify
 */
public record StubReport(long requests, long connections, long invalid) {

    static StubReport parse(String line) {
        String[] numbers = line.split(" ");
        return new StubReport(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]), Long.parseLong(numbers[2]));
    }

    String line() {
        return requests + " " + connections + " " + invalid;
    }
}
