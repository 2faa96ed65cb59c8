package corpus;

import com.acme.billing.RadiologyCode;

// REFERENCES.md, inherited: annotations of overridden methods, even if a class gets the method from its superclass and the annotation from an interface
class Inherited {
    interface Asks {
        void take(@RadiologyCode String code);
    }

    static class Overrides implements Asks {
        @Override
        public void take(String code) {}
    }

    static class Plain {
        public void take(String code) {}
    }

    static class Both extends Plain implements Asks {}

    void all() {
        new Overrides().take(/*!*/"77045"); // error: 77045 is in no
        new Both().take(/*!*/"77045"); // error: 77045 is in no
        new Plain().take("77045");
    }
}
