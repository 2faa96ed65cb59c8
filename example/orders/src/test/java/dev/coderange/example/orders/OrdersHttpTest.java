package dev.coderange.example.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The service over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OrdersHttpTest {

    @Autowired
    private OrderRepository orders;

    private RestTestClient client;

    @BeforeEach
    void noOrders(@LocalServerPort int port) {
        client = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build();
        orders.deleteAll();
    }

    @Test
    void ordersAreKeptWithTheirCategory() {
        EntityExchangeResult<String> placed = place(Map.of("code", "71046", "serviceDay", "2026-01-05"));

        assertThat(placed.getStatus().value()).isEqualTo(201);
        assertThat(placed.getResponseBody())
                .contains(
                        "\"code\":\"71046\"", "\"serviceDay\":\"2026-01-05\"", "\"category\":\"DIAGNOSTIC_RADIOLOGY\"");
        assertThat(get(String.valueOf(placed.getResponseHeaders().getLocation())))
                .isEqualTo(placed.getResponseBody());
        client.get().uri("/orders/0").exchange().expectStatus().isNotFound();
    }

    @Test
    void codesMayBeSpelledAsPeopleSpellThem() {
        assertThat(place("7104626")).contains("\"code\":\"71046\"");
        assertThat(place(" 71046-26\u00a0")).contains("\"code\":\"71046\"");
    }

    @Test
    void wrongCodeIsAProblemThatSaysWhereItLies() {
        EntityExchangeResult<String> answer = place(Map.of("code", "77045", "serviceDay", "2026-01-05"));

        assertThat(answer.getStatus().value()).isEqualTo(422);
        assertThat(answer.getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getResponseBody()).contains("it lies in the gap between", "Nearest: 77046.");
        assertThat(place("71046.0")).contains("Write 71046: a spreadsheet turned it into a decimal number.");
        assertThat(orders.count()).isZero();
    }

    @Test
    void missingFieldIsAProblemThatNamesIt() {
        EntityExchangeResult<String> answer = place(Map.of("code", "71046"));

        assertThat(answer.getStatus().value()).isEqualTo(400);
        assertThat(answer.getResponseBody()).contains("\"errors\":{\"serviceDay\":");
    }

    @Test
    void reportCountsByCategoryAndOrdersAreFoundByIt() {
        place("71046");
        place("71047");
        place("76801");

        assertThat(get("/report"))
                .isEqualTo("[{\"category\":\"DIAGNOSTIC_RADIOLOGY\",\"orders\":2},"
                        + "{\"category\":\"DIAGNOSTIC_ULTRASOUND\",\"orders\":1}]");
        assertThat(get("/orders?category=DIAGNOSTIC_ULTRASOUND"))
                .contains("76801")
                .doesNotContain("71046")
                .isEqualTo(get("/orders?category=76999-26"));
        assertThat(get("/orders?category=77045")).contains("it lies in the gap between");
        assertThat(get("/orders?category=97001G")).contains("a modifier has only one character");
    }

    @Test
    void openApiPageNamesTheEndpoints() {
        assertThat(get("/v3/api-docs")).contains("\"/orders\"", "\"/report\"");
        client.get().uri("/swagger-ui/index.html").exchange().expectStatus().isOk();
    }

    private String place(String code) {
        return place(Map.of("code", code, "serviceDay", "2026-01-05")).getResponseBody();
    }

    private EntityExchangeResult<String> place(Map<String, String> order) {
        return client.post().uri("/orders").body(order).exchange().returnResult(String.class);
    }

    private String get(String path) {
        return client.get().uri(path).exchange().returnResult(String.class).getResponseBody();
    }
}
