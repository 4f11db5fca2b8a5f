package io.github.amazonpaygateway.itests.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.money.Money;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class InjectionIT {

    @Inject
    BeanManager beans;

    @Deployment
    static WebArchive shop() {
        return ShopArchive.of();
    }

    @Test
    void theContainerInjectsIntoTheTest() {
        assertThat(beans.getBeans(BeanManager.class)).isNotEmpty();
        assertThat(Money.of("14.00", "USD")).hasToString("14.00 USD");
    }
}
