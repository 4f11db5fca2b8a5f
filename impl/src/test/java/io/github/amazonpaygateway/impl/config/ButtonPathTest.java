package io.github.amazonpaygateway.impl.config;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ButtonPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"button", "/", "/a/", "/a/*", "/*", "/a?b", "/a b", "https://shop.example/a"})
    void aPathThatIsNoneStopsTheStart(String path) {
        assertThatThrownBy(
                        () -> Shop.minimal().set("amazonpay.button.path", path).read())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("amazonpay.button.path: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/amazonpay", "/amazonpay/notifications"})
    void thePathOfNotificationsIsNotInIt(String path) {
        Shop shop = Shop.minimal()
                .set("amazonpay.notifications.path", "/amazonpay/notifications")
                .set("amazonpay.notifications.topic-arns", NotificationSettingsTest.TOPIC);

        assertThatThrownBy(() -> shop.set("amazonpay.button.path", path).read())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("amazonpay.button.path: holds the path of notifications");
        assertThatCode(() ->
                        shop.set("amazonpay.button.path", "/amazonpay/button").read())
                .doesNotThrowAnyException();
    }
}
