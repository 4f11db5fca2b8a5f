package io.github.amazonpaygateway.impl;

import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.FailureDetails;
import io.github.amazonpaygateway.impl.traffic.ComeAgain;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A call under way on another thread; canceling it interrupts that thread, which the transport obeys. */
final class AsyncCall<T> extends CompletableFuture<T> {

    private final Supplier<T> call;
    private volatile @Nullable Future<?> task;

    AsyncCall(Supplier<T> call) {
        this.call = call;
    }

    void startOn(ExecutorService executor) {
        try {
            task = executor.submit(this::run);
        } catch (RejectedExecutionException refused) {
            completeExceptionally(new AmazonPayUnavailableException(
                    FailureDetails.withoutAnswer("async", "The server's executor took no more work; nothing was sent"),
                    ComeAgain.GUESS,
                    refused));
        }
    }

    private void run() {
        try {
            complete(call.get());
        } catch (Exception | Error failure) {
            completeExceptionally(failure);
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean canceled = super.cancel(mayInterruptIfRunning);
        Future<?> running = task;
        if (canceled && running != null) {
            running.cancel(true);
        }
        return canceled;
    }
}
