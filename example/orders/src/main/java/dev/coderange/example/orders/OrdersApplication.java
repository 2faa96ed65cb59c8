package dev.coderange.example.orders;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class OrdersApplication {

    /** Starts it with the options of Spring Boot, such as {@code --server.port=9000}. */
    public static void main(String[] args) {
        SpringApplication.run(OrdersApplication.class, args);
    }
}
