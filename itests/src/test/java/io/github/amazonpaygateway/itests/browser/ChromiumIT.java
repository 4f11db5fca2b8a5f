package io.github.amazonpaygateway.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("browser")
@ExtendWith(BrowserExtension.class)
class ChromiumIT {

    @Test
    void aScriptChangesThePage(Page page) {
        page.setContent("<button onclick=\"this.textContent='paid'\">pay</button>");

        page.locator("button").click();

        assertThat(page.locator("button")).hasText("paid");
    }
}
