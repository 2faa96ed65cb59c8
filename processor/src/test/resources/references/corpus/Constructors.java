package corpus;

import com.acme.billing.RadiologyCode;
import java.util.function.Function;

class Constructors {

    static class Order {
        Order(@RadiologyCode String code) {}

        Order(@RadiologyCode int code, String free) {
            this(/*!*/"77045"); // error: 77045 is in no
        }

        Order() {
            this("77046");
        }
    }

    static class Urgent extends Order {
        Urgent() {
            super(/*!*/"77045"); // error: 77045 is in no
        }

        Urgent(int right) {
            super("77046");
        }
    }

    class Inner {
        Inner(@RadiologyCode String code) {}
    }

    static class OfInner extends Inner {
        OfInner(Constructors outer) {
            outer.super(/*!*/"77045"); // error: 77045 is in no
        }
    }

    abstract static class Base {
        Base(String free, @RadiologyCode String... codes) {}

        abstract void run();
    }

    interface Plain {}

    enum Exam {
        RIGHT("77046"),
        WRONG(/*!*/"77045"), // error: 77045 is in no
        NONE,
        BODY(/*!*/"77045") { // error: 77045 is in no
            @Override
            void run() {}
        },
        RIGHT_BODY("77046") {
            @Override
            void run() {}
        };

        Exam(@RadiologyCode String code) {}

        Exam() {
            this(/*!*/"77044"); // error: 77044 is in no
        }

        void run() {}
    }

    void right() {
        new Order("77046");
        new Order(77046, "77045");
        new Order("77046") {};
        new Inner("77046");
        this.new Inner("77046");
        new Plain() {};
        Function<String, Order> made = Order::new;
    }

    void wrong() {
        new Order(/*!*/"77045"); // error: 77045 is in no
        new Order(/*!*/77045, "77045"); // error: 77045 is in no
        new Order(/*!*/"77045") {}; // error: 77045 is in no
        new Order(/*!*/77045, "x") { // error: 77045 is in no
            void more() {}
        };
        new Base("77045", "77046", /*!*/"77045") { // error: 77045 is in no
            @Override
            void run() {}
        };
        new Inner(/*!*/"77045"); // error: 77045 is in no
        this.new Inner(/*!*/"77045"); // error: 77045 is in no
        this.new Inner(/*!*/"77045") {}; // error: 77045 is in no
    }
}
