package io.github.amazonpaygateway.simulator.main;

/** What {@code --help} says. */
final class Usage {

    static final String TEXT =
            """
            A local Amazon Pay for development and tests. It is not Amazon, and no money moves.

            usage: java -jar amazonpay-gateway-simulator.jar [options]

              --port PORT              http port on 127.0.0.1; 0, the default, takes any free one
              --tls-port PORT          https port as well
              --tls-ca-out FILE        where to write the certificate to trust for https, as PEM
              --public-key-id ID       a merchant's key id; may be repeated
              --public-key-file FILE   its public key, PEM; belongs to the id before it
              --merchant-id ID         its merchant id; without one any is accepted
              --store-id ID            its store id; without one any is accepted
              --region NA|EU|JP        its region; before the first id: everybody's (NA)
              --key-dir DIR            where the made-up merchant is kept; made when no key id is given or when
                                       this option is (./amazonpay-simulator)
              --seed-file FILE         a snapshot to begin with, as GET /simulator/snapshots/now shows it
              --keys-only              make that merchant and exit
              --clock real|virtual     whether time passes by itself (real)
              --throttle off|sandbox|live|both
                                       limits on requests; both: each environment its own (off)
              --strict-keys            refuse every POST without an idempotency key
              --base-url URL           where buyers' browsers reach the simulator; by default as their requests say
              --notify-url URL         where notifications go from the start
              --help                   this text

            When it answers requests it prints one line: ready http://127.0.0.1:PORT [https://localhost:PORT]
            What it can be told while it runs is described at /simulator/ on that port.
            """;

    private Usage() {}
}
