import { describe, expect, it } from "vitest";
import { sponsorsIn } from "./sponsor-lines-in";

/** Advertising lines that do not say so, for invented products. */
const slogans: readonly string[] = [
  "Streamline your clinic's bookings with MedFlow's smart scheduling platform.",
  "Protect your home network with Castellan VPN.",
  "Discover smarter invoicing with BillBird.",
  "Boost your sales with Leadwise, the all-in-one CRM.",
  "Build better dashboards with Chartly's analytics suite.",
  "Secure your data with Vaultic's end-to-end encryption.",
  "Get 30% off your first box with FreshCrate.",
  "Sleep better with Dreamora's award-winning mattress.",
  "Switch to GreenVolt and save on your energy bill today.",
  "Cut reporting time in half with Northwind Analytics.",
  "Unlock faster diagnosis with RadioSight AI.",
  "Experience seamless patient monitoring with VitaTrack.",
  "Automate your payroll with PayLark's cloud software.",
  "Nordlys Energy - power you can trust.",
  "Reduce downtime with Steelhaven's predictive maintenance solutions.",
  "Upgrade your workflow with TaskPilot.",
  "Keep your family safe with AlarmOwl's smart home system.",
  "Schützen Sie Ihre Patientendaten mit der Technologie von Vaultic.",
  "Entdecken Sie die Plattform von MedFlow für Ihre Praxis.",
  "Protégez vos données avec la solution de Vaultic.",
  "Protege tus datos con la tecnología de Vaultic.",
  "Proteggi i tuoi dati con la tecnologia di Vaultic.",
];

/** Advice and demands, imperative and with a name in them. */
const advice: readonly string[] = [
  "Try reading the article with your glasses on.",
  "Protect our borders with common sense, Ottawa.",
  "Get a grip with that kind of nonsense, Trudeau.",
  "Save your breath, Donald.",
  "Join the army with Kevin then.",
  "Discover the truth about Clinton.",
  "Build the wall with Mexico's money.",
  "Cut taxes like Reagan did.",
  "Keep your hands off Medicare.",
  "Make America Great Again with Trump!",
  "Enjoy your retirement, Mr. Harper.",
  "Meet the new boss, same as the old boss.",
  "Start with Syria and go on from there.",
  "Take your meds, Bob.",
  "Support our troops with actions, not words.",
  "Find your own way to Alaska.",
  "Drive a Tesla and you will see.",
  "Learn about the history of Canada with an open mind.",
  "Get rid of Windows and your problems are gone.",
  "Use Firefox with uBlock and you will never see these.",
  "Try Linux, it is free and it runs on my old laptop.",
  "Switch to solar and stop paying Hydro One.",
  "Buy Canadian, save jobs in Ontario.",
  "Reduce speed limits in Leeds and save lives.",
  "Manage your own money with a bank in Zurich like the rich do.",
  "Shop at Costco, their prices are better.",
  "Sign up for the NDP newsletter if you like being lied to.",
  "Plan your trip with care, Via Rail is always late.",
  "Vote for Labour and protect the NHS.",
  "Order a coffee at Tim Hortons and relax.",
];

describe("slogans", () => {
  it.each(slogans)("is possible, whole: %s", (line) => {
    const text = `Interesting, we had the same problem last year.\n${line}`;
    expect(sponsorsIn(text).map(({ band, evidence }) => [band, evidence])).toEqual([
      ["possible", line],
    ]);
  });

  it.each(advice)("is silent on: %s", (text) => {
    expect(sponsorsIn(text)).toEqual([]);
  });
});
