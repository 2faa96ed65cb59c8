package dev.coderange.example.orders;

import dev.coderange.example.orders.codes.RadiologyCategory;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The orders in the database. */
interface OrderRepository extends JpaRepository<ImagingOrder, Long> {

    /** A line of the report. */
    interface CategoryCount {

        RadiologyCategory getCategory();

        long getOrders();
    }

    List<ImagingOrder> findByCategory(RadiologyCategory category);

    @Query(nativeQuery = true, value = """
            select category, count(*) as orders from imaging_order group by category order by orders desc, category""")
    List<CategoryCount> countByCategory();
}
