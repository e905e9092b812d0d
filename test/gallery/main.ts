import type { Language } from "./catalogues";
import { mountScene } from "./mount-scene";
import { scenes } from "./scenes";

/** `?only=panel&lang=ar`: the scenes whose names begin so, in that language. */
const asked = new URL(location.href).searchParams;
const language = (asked.get("lang") ?? "en") as Language;
document.documentElement.lang = language;
document.documentElement.dir = language === "ar" ? "rtl" : "ltr";

for (const scene of scenes) {
  if (!scene.name.startsWith(asked.get("only") ?? "")) continue;
  const title = document.createElement("h6");
  title.textContent = scene.name;
  const box = document.createElement("article");
  box.className = scene.place + (scene.name.includes("help") ? " tall" : "");
  if (scene.place === "comment" || scene.place === "line") {
    const text = document.createElement("p");
    text.textContent =
      "We asked the maker: the sensor is read every five minutes, and the data stays in the ward. ";
    box.append(text);
    mountScene(scene, scene.place === "line" ? text : box, language);
  } else {
    mountScene(scene, box, language);
  }
  if (scene.place === "own-page" && scene.name.startsWith("options")) {
    box.style.inlineSize = "100%";
    box.style.maxInlineSize = "900px";
  }
  document.body.append(title, box);
}
const groups = new Set(scenes.map(({ name }) => name.split(" ")[0]));
document.documentElement.dataset["groups"] = [...groups].join(" ");
document.documentElement.dataset["ready"] = "true";
