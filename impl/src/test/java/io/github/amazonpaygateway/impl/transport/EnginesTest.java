package io.github.amazonpaygateway.impl.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The engines of an application, and what a task asks for that outlives it. */
class EnginesTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final HttpEngineSettings SETTINGS =
            new HttpEngineSettings(LONG, LONG, LONG, LONG, LONG, LONG, 1, Optional.empty(), TlsSettings.JDK);

    final HttpEngines engines = new HttpEngines();

    @Test
    void equalSettingsShareOne() {
        assertThat(engines.engine(SETTINGS)).isSameAs(engines.engine(SETTINGS));
        engines.close();
    }

    @Test
    void afterTheEndOfTheApplicationNoneIsOpened() {
        engines.close();

        assertThatThrownBy(() -> engines.engine(SETTINGS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("The application has ended");
    }
}
