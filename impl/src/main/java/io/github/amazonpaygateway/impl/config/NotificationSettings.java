package io.github.amazonpaygateway.impl.config;

import io.github.amazonpaygateway.impl.transport.HttpEngineSettings;
import io.github.amazonpaygateway.impl.transport.TlsSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How notifications are taken in. */
record NotificationSettings(MerchantSettings settings, List<MerchantConfiguration> merchants) {

    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._~-]+)+");
    private static final Pattern TOPIC = Pattern.compile("arn:aws[a-z-]*:sns:[a-z0-9-]+:\\d{12}:[A-Za-z0-9_-]{1,256}");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*,\\s*");
    private static final List<String> YES_NO = List.of("true", "false");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    Optional<NotificationConfiguration> read() {
        var path = settings.value(Setting.NOTIFICATIONS_PATH, NotificationSettings::path);
        var topics = list(Setting.NOTIFICATIONS_TOPIC_ARNS).map(this::topic).collect(Collectors.toUnmodifiableSet());
        var maxAge = settings.required(Setting.NOTIFICATIONS_MAX_AGE, NumberText::duration);
        var maxAttempts = settings.required(
                Setting.NOTIFICATIONS_MAX_ATTEMPTS, text -> NumberText.count(text, 1, 1_000, "attempts"));
        var poll = poll();
        var origins = origins();
        var trusted = settings.value(Setting.NOTIFICATIONS_TRUST_CERTIFICATES, this::trusted);
        refuseIfLive(Setting.NOTIFICATIONS_CERTIFICATE_ORIGINS, !origins.isEmpty());
        refuseIfLive(Setting.NOTIFICATIONS_TRUST_CERTIFICATES, trusted.isPresent());
        if (path.isPresent() && settings.isMissing(Setting.NOTIFICATIONS_TOPIC_ARNS)) {
            settings.problem(
                    Setting.NOTIFICATIONS_TOPIC_ARNS,
                    "is missing; set it, as without it nothing that is posted could be accepted");
        }
        if (settings.problems().any() || merchants.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NotificationConfiguration(
                path, topics, maxAge.orElseThrow(), maxAttempts.orElseThrow(), poll, origins, trusted, http(trusted)));
    }

    /** Read in any case, so that a wrong schedule is told even while it is off. */
    private Optional<PollSchedule> poll() {
        var isOn = settings.required(Setting.POLLING_ENABLED, MerchantSettings.oneOf(YES_NO, label -> label));
        var pauses = settings.required(Setting.POLLING_PAUSES, NotificationSettings::durations);
        var limit = settings.required(Setting.POLLING_LIMIT, NumberText::duration);
        return isOn.filter("true"::equals)
                .flatMap(on -> pauses)
                .flatMap(known -> limit.map(end -> new PollSchedule(known, end)));
    }

    private static List<Duration> durations(String text) {
        return SEPARATOR.splitAsStream(text).map(NumberText::duration).toList();
    }

    /** A certificate is small and its server near: whoever waits for it, is not made to wait long. */
    private HttpEngineSettings http(Optional<Path> trusted) {
        HttpEngineSettings http = merchants.get(0).http();
        return new HttpEngineSettings(
                PATIENCE,
                PATIENCE,
                PATIENCE,
                PATIENCE,
                http.timeToLive(),
                http.validateAfterInactivity(),
                4,
                http.proxy(),
                trusted.map(file -> new TlsSettings(Optional.empty(), Optional.of(file), Optional.empty()))
                        .orElse(http.tls()));
    }

    private Path trusted(String text) {
        Path file = Path.of(text);
        try {
            new TlsSettings(Optional.empty(), Optional.of(file), Optional.empty()).context();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(e.getMessage() + "; correct the path or the file");
        }
        return file;
    }

    private Set<URI> origins() {
        var addresses = new AddressSettings(settings, Optional.of(Environment.SANDBOX));
        return list(Setting.NOTIFICATIONS_CERTIFICATE_ORIGINS)
                .flatMap(text -> origin(addresses, text).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<URI> origin(AddressSettings addresses, String text) {
        try {
            URI origin = addresses.address(text);
            if (origin.getRawPath().isEmpty()) {
                return Optional.of(origin);
            }
            settings.problem(Setting.NOTIFICATIONS_CERTIFICATE_ORIGINS, "has a path; write scheme, host and port only");
        } catch (IllegalArgumentException e) {
            settings.problem(Setting.NOTIFICATIONS_CERTIFICATE_ORIGINS, e.getMessage());
        }
        return Optional.empty();
    }

    private void refuseIfLive(Setting setting, boolean isSet) {
        if (isSet && merchants.stream().anyMatch(merchant -> merchant.environment() == Environment.LIVE)) {
            settings.problem(
                    setting,
                    "is for tests, and a merchant here is LIVE; remove it, or anybody could say what was paid");
        }
    }

    private String topic(String arn) {
        if (!TOPIC.matcher(arn).matches()) {
            settings.problem(
                    Setting.NOTIFICATIONS_TOPIC_ARNS,
                    "holds something that is no topic; write it as arn:aws:sns:<region>:<12 digits>:<name>");
        }
        return arn;
    }

    private static String path(String text) {
        if (!PATH.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "\"" + text
                            + "\" is no path; write it as /amazonpay/notifications, without query, wildcard and slash at the end");
        }
        return text;
    }

    private Stream<String> list(Setting setting) {
        return settings.text(setting).stream().flatMap(SEPARATOR::splitAsStream).filter(text -> !text.isBlank());
    }
}
