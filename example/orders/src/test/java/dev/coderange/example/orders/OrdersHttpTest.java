package dev.coderange.example.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        EntityExchangeResult<String> placed =
                place(Map.of("code", "71046", "serviceDay", "2026-01-05", "priors", List.of("78012-26")));

        assertThat(placed.getStatus().value()).isEqualTo(201);
        assertThat(placed.getResponseBody())
                .contains(
                        "\"code\":\"71046\"",
                        "\"serviceDay\":\"2026-01-05\"",
                        "\"category\":\"DIAGNOSTIC_RADIOLOGY\"",
                        "\"priors\":[\"78012\"]");
        assertThat(get(String.valueOf(placed.getResponseHeaders().getLocation())))
                .isEqualTo(placed.getResponseBody());
        client.get().uri("/orders/0").exchange().expectStatus().isNotFound();
    }

    @Test
    void codesMayBeSpelledAsPeopleSpellThem() {
        assertThat(place("7104626")).contains("\"code\":\"71046\"");
        assertThat(place(" 71046-26\u00a0")).contains("\"code\":\"71046\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            77301       | 77301 is RADIATION_ONCOLOGY / PHYSICS_AND_DOSIMETRY, but this place accepts only DIAGNOSTIC_RADI
            77045       | it lies in the gap between RADIOLOGIC_GUIDANCE (77001-77022) and BREAST_MAMMOGRAPHY
            7104626R    | \\"7104626R\\" is not a code of Radiology: a code looks like NNNNN (N is a digit).
            71046.0     | Write 71046: a spreadsheet turned it into a decimal number.
            71045-71048 | It is a range. Pass a single code.
            ${1+1}      | \\"${1+1}\\" is not a code""")
    void wrongCodeIsAProblemThatSaysWhereItLies(String code, String said) {
        EntityExchangeResult<String> answer = place(Map.of("code", code, "serviceDay", "2026-01-05"));

        assertThat(answer.getStatus().value()).isEqualTo(400);
        assertThat(answer.getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getResponseBody()).contains("\"errors\":{\"code\":\"", said);
        assertThat(orders.count()).isZero();
    }

    @Test
    void wrongElementIsToldWithItsIndexAndMissingFieldByItsName() {
        EntityExchangeResult<String> answer =
                place(Map.of("code", "71046", "priors", List.of("77301", "7104626", "77000", "x")));

        assertThat(answer.getStatus().value()).isEqualTo(400);
        assertThat(answer.getResponseBody())
                .contains(
                        "\"errors\":{\"priors[2]\":\"77000 is in no category",
                        ",\"priors[3]\":\"\\\"x\\\" is not a code",
                        ",\"serviceDay\":\"must not be null\"}");
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

    private EntityExchangeResult<String> place(Map<String, ?> order) {
        return client.post().uri("/orders").body(order).exchange().returnResult(String.class);
    }

    private String get(String path) {
        return client.get().uri(path).exchange().returnResult(String.class).getResponseBody();
    }
}
