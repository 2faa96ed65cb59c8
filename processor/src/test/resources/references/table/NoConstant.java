package corpus;

import com.acme.billing.RadiologyCode;

// REFERENCES.md, no constant: values that arrive at run time, fields without the annotation, `++`, reflection, the value of a Lombok `@Builder.Default`
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
