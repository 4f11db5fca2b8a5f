package io.github.amazonpaygateway.impl.notification;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** One at a time for each object; two objects may share a lock, which costs time and nothing else. */
final class Turns {

    private final Lock[] locks = Stream.generate(ReentrantLock::new).limit(64).toArray(Lock[]::new);

    void take(String object, Runnable work) {
        Lock lock = locks[Math.floorMod(object.hashCode(), locks.length)];
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }
}
