package com.acme.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OrderTest {

    private static Set<String> said(Order order) {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Set<String> said = new TreeSet<>();
            factory.getValidator()
                    .validate(order)
                    .forEach(each -> said.add(each.getPropertyPath() + ": " + each.getMessage()));
            return said;
        }
    }

    @Test
    void takesCodesOfItsCategories() {
        assertEquals(Set.of(), said(new Order("71046", List.of("77046", "78012"))));
    }

    @Test
    void saysWhatIsWrong() {
        Order order = new Order(String.valueOf(78012), List.of("77046", String.valueOf(77045)));

        assertEquals(
                Set.of(
                        "study: 78012 is NUCLEAR_MEDICINE / DIAGNOSTIC_NUCLEAR_MEDICINE, but this place accepts only"
                                + " DIAGNOSTIC_RADIOLOGY.",
                        "also[1].<list element>: 77045 is in no category of Radiology: it lies in the gap between"
                                + " RADIOLOGIC_GUIDANCE (77001-77022) and BREAST_MAMMOGRAPHY (77046-77067)."
                                + " Nearest: 77046."),
                said(order));
    }
}
