package dev.coderange.example.orders;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.coderange.example.orders.codes.RadiologyCategory;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;

/** An order as the database and clients have it: the category by its name, which outlives a new edition of the data. */
@Entity
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class ImagingOrder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private LocalDate serviceDay;

    @ElementCollection(fetch = FetchType.EAGER)
    private List<String> priors;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(64)")
    private RadiologyCategory category;

    protected ImagingOrder() {}

    ImagingOrder(OrderRequest request) {
        this.code = request.code();
        this.serviceDay = request.serviceDay();
        this.priors = request.priors();
        this.category = RadiologyCategory.of(code);
    }

    long id() {
        return id;
    }
}
