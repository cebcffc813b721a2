import "#app/routes/wake-job.tsx";
