package dev.coderange.example.exports.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.util.BundleUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IPrimitiveType;

/** A release of FHIR, and HAPI's model of it. */
enum Release {
    R4(FhirContext.forR4()),
    R5(FhirContext.forR5());

    private final FhirContext context;

    Release(FhirContext context) {
        this.context = context;
        context.setParserErrorHandler(new StrictErrorHandler());
    }

    FhirContext context() {
        return context;
    }

    /** The value of the option that asks for it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A bundle, read strictly. */
    IBaseBundle bundle(String json) {
        return (IBaseBundle) context.newJsonParser().parseResource(json);
    }

    /** The resources of a bundle. */
    List<IBaseResource> resources(IBaseBundle bundle) {
        return BundleUtil.toListOfResources(context, bundle);
    }

    /** Those of a type. */
    List<IBaseResource> resources(IBaseBundle bundle, String type) {
        return resources(bundle).stream()
                .filter(resource -> resource.fhirType().equals(type))
                .toList();
    }

    /** The texts at a path, such as {@code ValueSet.url}. */
    List<String> texts(IBase of, String path) {
        List<String> texts = new ArrayList<>();
        for (IBase each : context.newTerser().getValues(of, path)) {
            texts.add(((IPrimitiveType<?>) each).getValueAsString());
        }
        return texts;
    }

    /** The one text at a path. */
    String text(IBase of, String path) {
        List<String> texts = texts(of, path);
        if (texts.size() != 1) {
            throw new AssertionError(path + " is " + texts);
        }
        return texts.get(0);
    }
}
