package io.github.amazonpaygateway.simulator.fault;

import java.util.Random;

/** When a fault strikes, counted in the calls that are its own. Not safe for threads. */
final class Script {

    private final int firstCall;
    private final double probability;
    private final Random chance;
    private int calls;
    private int left;
    private int struck;

    /**
     * A new script.
     *
     * @param firstCall the first call that can be struck, 1 is the next
     * @param times how often it strikes in all
     * @param probability of striking at each call, 1 for always
     * @param seed the same one strikes the same calls
     */
    Script(int firstCall, int times, double probability, long seed) {
        this.firstCall = firstCall;
        this.left = times;
        this.probability = probability;
        this.chance = new Random(seed);
    }

    static Script next(int times) {
        return new Script(1, times, 1, 0);
    }

    /** Counts a call and tells whether it is one to strike. */
    boolean isDue() {
        calls++;
        return calls >= firstCall && left > 0 && (probability >= 1 || chance.nextDouble() < probability);
    }

    /** Has gone through so many calls, of which so many were struck; chance goes on where it would be then. */
    Script after(int callsSeen, int strikes) {
        while (calls < callsSeen) {
            isDue();
        }
        struck = strikes;
        left -= strikes;
        return this;
    }

    void strike() {
        left--;
        struck++;
    }

    boolean isOver() {
        return left == 0;
    }

    int calls() {
        return calls;
    }

    int struck() {
        return struck;
    }
}
