/** `npm run setup:simulated`: a simulated Twilio to try the setup on; every call it gets is printed. Ctrl+C stops it. */
import { startSimulated } from './simulated';
import { newAccount, simulatedSid } from './simulatedAccount';

const port = Number(process.argv[2] ?? 4010);

startSimulated(newAccount(), port).then(
  (simulated) => {
    console.log(
      `A simulated Twilio is at ${simulated.origin}, with one account that has Flex. In another terminal:`,
    );
    console.log(`  ACCOUNT_SID=${simulatedSid} AUTH_TOKEN=any npm run setup -- --twilio ${simulated.origin}`);
    simulated.onCall = (call) => console.log(`  ${call}`);
  },
  (error: Error) => {
    console.error(`${error.message}\nName another port: npm run setup:simulated -- 4020`);
    process.exitCode = 1;
  },
);
