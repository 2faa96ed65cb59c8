package dev.coderange.example.orders;

import dev.coderange.example.orders.OrderRepository.CategoryCount;
import dev.coderange.example.orders.codes.RadiologyCategory;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes orders, gives them back, and counts them. */
@RestController
class OrdersController {

    private final OrderRepository orders;

    OrdersController(OrderRepository orders) {
        this.orders = orders;
    }

    @PostMapping("/orders")
    ResponseEntity<ImagingOrder> place(@Valid @RequestBody OrderRequest request) {
        ImagingOrder order = orders.save(new ImagingOrder(request));
        return ResponseEntity.created(URI.create("/orders/" + order.id())).body(order);
    }

    @GetMapping("/orders/{id}")
    ResponseEntity<ImagingOrder> order(@PathVariable long id) {
        return ResponseEntity.of(orders.findById(id));
    }

    /** The orders of a category, named by its constant or by a code that lies in it. */
    @GetMapping("/orders")
    List<ImagingOrder> ordersOf(@RequestParam RadiologyCategory category) {
        return orders.findByCategory(category);
    }

    @GetMapping("/report")
    List<CategoryCount> report() {
        return orders.countByCategory();
    }
}
