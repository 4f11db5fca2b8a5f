package io.github.amazonpaygateway.impl.config;

/** What a value looks like; the sentence is for the table of settings. */
enum SettingType {
    TEXT("text"),
    SECRET("secret text"),
    FILE("path of a file"),
    URL("URL"),
    SECRET_URL("URL, may hold a password"),
    CHOICE("one of the names"),
    DURATION("duration, ISO 8601"),
    DURATIONS("durations, ISO 8601, separated by commas"),
    COUNT("whole number"),
    LIST("names, separated by commas");

    private final String sentence;

    SettingType(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    boolean isSecret() {
        return this == SECRET || this == SECRET_URL;
    }
}
