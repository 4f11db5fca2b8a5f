package io.github.amazonpaygateway.impl.config;

import io.github.amazonpaygateway.impl.transport.HttpEngineSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * How notifications are taken in, for all merchants.
 *
 * @param path where they are posted to, below the context root; empty: nowhere
 * @param topicArns whose messages are accepted
 * @param maxAge older messages are refused
 * @param maxAttempts so often is an event fired before it is parked
 * @param poll when pending objects are asked for; empty: never
 * @param certificateOrigins where signing certificates and confirmations are instead of at AWS; empty: at AWS
 * @param trustCertificates the authorities of the signing certificates and of their servers instead of the JDK's
 * @param http how to get certificates
 */
public record NotificationConfiguration(
        Optional<String> path,
        Set<String> topicArns,
        Duration maxAge,
        int maxAttempts,
        Optional<PollSchedule> poll,
        Set<URI> certificateOrigins,
        Optional<Path> trustCertificates,
        HttpEngineSettings http) {}
