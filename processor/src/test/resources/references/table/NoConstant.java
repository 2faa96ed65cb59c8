package corpus;

import com.acme.billing.RadiologyCode;

// README, no constant: values that come at run time (a `String` out of a request), what is not annotated and kept in a field, `++`, reflection, the value of a Lombok `@Builder.Default`
class NoConstant {
    String kept = "77045";

    static void text(@RadiologyCode String code) {}

    void all(String request, @RadiologyCode int number) throws ReflectiveOperationException {
        text(request);
        text(kept);
        number++;
        NoConstant.class.getDeclaredMethod("text", String.class).invoke(null, "77045");
    }
}
