// Zooming and moving along a line, by buttons, keys, wheel and fingers.

const STEP = 2;

class Zoom {
  constructor(line) {
    this.line = line;
    this.picture = line.picture;
    this.fingers = new Map();
    this.picture.classList.add("zooms");
    this.addButtons();
    this.picture.addEventListener("wheel", event => this.onWheel(event), { passive: false });
    this.picture.addEventListener("pointerdown", event => this.onDown(event));
    this.picture.addEventListener("pointermove", event => this.onMove(event));
    for (const end of ["pointerup", "pointercancel"]) {
      this.picture.addEventListener(end, event => this.onUp(event));
    }
    this.picture.addEventListener("keydown", event => this.onKey(event));
  }

  addButtons() {
    const controls = document.createElement("div");
    controls.className = "controls";
    controls.setAttribute("role", "group");
    controls.setAttribute("aria-label", "Zoom of the line");
    const button = (text, label, action) => {
      const element = document.createElement("button");
      element.type = "button";
      element.textContent = text;
      element.setAttribute("aria-label", label);
      element.title = label;
      element.addEventListener("click", action);
      controls.append(element);
      return element;
    };
    this.needZoom = [
      button("\u2039", "Move left", () => this.move(-0.5)),
      button("\u203a", "Move right", () => this.move(0.5)),
      button("\u2212", "Zoom out", () => this.by(1 / STEP)),
      button("Whole line", "Whole line", () => this.line.show(0, this.line.lane.size))
    ];
    this.needZoom[2].after(button("+", "Zoom in", () => this.by(STEP)));
    this.line.figure.querySelector("figcaption").append(controls);
  }

  /** Buttons that would do nothing say so, and keep the focus. */
  update() {
    this.needZoom.forEach(button => button.setAttribute("aria-disabled", this.line.isWhole()));
  }

  /** Makes everything so many times as wide; what lies at a part of the width stays there. */
  by(factor, at = 0.5) {
    const line = this.line;
    const marked = line.marked === null ? null : line.at(line.marked);
    const isMarkedInView = marked !== null && marked >= line.view.from && marked <= line.view.to;
    const center = at === 0.5 && factor > 1 && isMarkedInView ? marked + 0.5 : line.view.from + at * line.size;
    const part = at === 0.5 && factor > 1 && isMarkedInView ? 0.5 : at;
    const size = line.size / factor;
    line.show(center - part * size, center + (1 - part) * size);
  }

  move(part) {
    const { from, to } = this.line.view;
    const by = part * this.line.size;
    this.line.show(from + by, to + by);
  }

  partAt(x) {
    const box = this.picture.getBoundingClientRect();
    return (x - box.left) / box.width;
  }

  onWheel(event) {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      this.by(Math.exp(-Math.max(-60, Math.min(60, event.deltaY)) / 100), this.partAt(event.clientX));
    } else if (event.deltaX && !this.line.isWhole()) {
      event.preventDefault();
      this.move(event.deltaX / this.line.width);
    }
  }

  onDown(event) {
    this.fingers.set(event.pointerId, event.clientX);
    this.line.wasDragged = false;
    this.started = event.clientX;
  }

  onMove(event) {
    const before = this.fingers.get(event.pointerId);
    if (before === undefined) {
      return;
    }
    if (event.buttons === 0) { // let go where nobody told us
      this.onUp(event);
      return;
    }
    if (this.fingers.size === 1) {
      if (!this.line.wasDragged && Math.abs(event.clientX - this.started) < 5) {
        return;
      }
      if (!this.line.wasDragged) {
        this.line.wasDragged = true;
        this.picture.setPointerCapture(event.pointerId);
        this.picture.classList.add("dragged");
      }
      this.move((before - event.clientX) / this.line.width);
    } else {
      const [other] = [...this.fingers].filter(([id]) => id !== event.pointerId).map(([, x]) => x);
      const factor = Math.abs(event.clientX - other) / Math.max(1, Math.abs(before - other));
      this.line.wasDragged = true;
      this.by(Math.max(0.5, Math.min(2, factor || 1)), this.partAt((event.clientX + other) / 2));
    }
    this.fingers.set(event.pointerId, event.clientX);
  }

  onUp(event) {
    this.fingers.delete(event.pointerId);
    this.picture.classList.remove("dragged");
  }

  onKey(event) {
    const action = {
      "+": () => this.by(STEP),
      "=": () => this.by(STEP),
      "-": () => this.by(1 / STEP),
      0: () => this.line.show(0, this.line.lane.size)
    }[event.key];
    if (action && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      action();
    }
  }
}
