package com.example.clinic;

class Booking {

    void book(@RadiologyCode String code) {
        if (code.isEmpty()) {
            new IllegalArgumentException("an error of Error Prone's, which sees that this is not thrown");
        }
        book("77046");
        book("77045");
    }
}
