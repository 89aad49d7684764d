import { testRefusals } from './refuses.fixture.ts'

testRefusals('odd')
